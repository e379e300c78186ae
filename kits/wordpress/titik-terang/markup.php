<?php
if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The origin of an https address, or nothing: over http a form could not seal. */
function titik_terang_service( $address ) {
	$parts = wp_parse_url( trim( (string) $address ) );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || ! isset( $parts['scheme'] ) || 'https' !== strtolower( $parts['scheme'] ) ) {
		return '';
	}
	if ( isset( $parts['user'] ) || ! preg_match( '/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i', $parts['host'] ) ) {
		return '';
	}
	return 'https://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}

/** What each attribute may be; anything else counts as not given, so that a slip of the keyboard shows the general form. */
function titik_terang_allowed( $given ) {
	$patterns = array(
		'agency'  => array( 'kode', '/^[a-z0-9-]{1,60}$/' ),
		'village' => array( 'desa', '/^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/' ),
		'mode'    => array( 'mode', '/^(button|tracker|card)$/' ),
		'lang'    => array( 'bahasa', '/^(en|jv)$/' ),
		'accent'  => array( 'warna', '/^#[0-9a-f]{6}$/i' ),
	);
	$allowed  = array();
	foreach ( $patterns as $name => list( $key, $pattern ) ) {
		$value = isset( $given[ $key ] ) && is_string( $given[ $key ] ) ? trim( $given[ $key ] ) : '';
		if ( preg_match( $pattern, $value ) ) {
			$allowed[ $name ] = $value;
		}
	}
	return $allowed;
}

/** The words of the form and of the link that stands while no script runs. */
function titik_terang_title( $mode, $lang ) {
	$titles = array(
		'id' => array( 'inline' => 'Formulir aduan', 'button' => 'Sampaikan aduan', 'tracker' => 'Pantau aduan', 'card' => 'Aduan selesai' ),
		'en' => array( 'inline' => 'Complaint form', 'button' => 'File a complaint', 'tracker' => 'Track a complaint', 'card' => 'Solved complaints' ),
		'jv' => array( 'inline' => 'Formulir wadulan', 'button' => 'Damel wadulan', 'tracker' => 'Pantau wadulan', 'card' => 'Wadulan ingkang sampun rampung' ),
	);
	return $titles[ $lang ][ $mode ];
}

/**
 * The element of the builder page "Pasang di situs Anda", byte for byte: a form when our script runs, a link when it does not.
 * `$service` is an origin that titik_terang_service() let through.
 */
function titik_terang_markup( $service, $given ) {
	$allowed = titik_terang_allowed( $given );
	$mode    = isset( $allowed['mode'] ) ? $allowed['mode'] : 'inline';
	$lang    = isset( $allowed['lang'] ) ? $allowed['lang'] : 'id';
	$title   = titik_terang_title( $mode, $lang );
	$plain   = '';
	foreach ( array( 'agency', 'village', 'mode', 'lang', 'label', 'accent' ) as $name ) {
		// The loader knows the Indonesian words itself, but for a button's.
		$label = 'id' === $lang && 'button' !== $mode ? '' : $title;
		$value = 'label' === $name ? $label : ( isset( $allowed[ $name ] ) ? $allowed[ $name ] : '' );
		if ( '' !== $value ) {
			$plain .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$query = array_intersect_key( $allowed, array( 'agency' => 1, 'village' => 1, 'lang' => 1, 'mode' => 1 ) );
	if ( 'button' === $mode ) {
		unset( $query['mode'] );
	}
	$page = $service . '/lapor' . ( $query ? '?' . http_build_query( titik_terang_in_order( $query ), '', '&' ) : '' );
	return sprintf(
		"<titik-terang%1\$s>\n  <a href=\"%2\$s\">%3\$s</a>\n  <script src=\"%4\$s\" async></script>\n</titik-terang>",
		$plain,
		htmlspecialchars( $page, ENT_QUOTES, 'UTF-8' ),
		esc_html( $title ),
		esc_attr( $service . '/embed.js' )
	);
}

/** The order of the builder page. */
function titik_terang_in_order( $query ) {
	$ordered = array();
	foreach ( array( 'agency', 'village', 'mode', 'lang' ) as $name ) {
		if ( isset( $query[ $name ] ) ) {
			$ordered[ $name ] = $query[ $name ];
		}
	}
	return $ordered;
}
