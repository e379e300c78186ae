<?php
/**
 * Plugin Name: Titik Terang
 * Description: Formulir aduan, pelacak, atau kartu hasil dari kabupaten Anda, sebagai blok dan kode pendek.
 * Version: 1.0.0
 * Requires at least: 5.8
 * Requires PHP: 7.2
 * License: MIT
 * Text Domain: titik-terang
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/markup.php';
require_once __DIR__ . '/settings.php';

add_action( 'init', 'titik_terang_register' );
add_action( 'admin_init', 'titik_terang_register_settings' );
add_action( 'admin_menu', 'titik_terang_add_settings_page' );

/** The block and the shortcode are two doors to the same markup. */
function titik_terang_register() {
	add_shortcode( 'titik_terang', 'titik_terang_shortcode' );
	wp_register_script(
		'titik-terang-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ),
		'1.0.0',
		true
	);
	$text = array( 'type' => 'string', 'default' => '' );
	register_block_type(
		'titik-terang/formulir',
		array(
			'api_version'     => 2,
			'editor_script'   => 'titik-terang-block',
			'attributes'      => array(
				'kode'   => $text,
				'desa'   => $text,
				'mode'   => $text,
				'bahasa' => $text,
				'warna'  => $text,
			),
			'render_callback' => 'titik_terang_render',
		)
	);
}

function titik_terang_shortcode( $given ) {
	return titik_terang_render( is_array( $given ) ? $given : array() );
}

/** What a page shows; whoever may edit it reads what is still to be set, a visitor reads nothing. */
function titik_terang_render( $given ) {
	$service = titik_terang_service( get_option( 'titik_terang_service', '' ) );
	if ( '' === $service ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html( 'Titik Terang: isi alamat layanan di Pengaturan › Titik Terang.' ) . '</p>'
			: '';
	}
	if ( empty( $given['kode'] ) && empty( $given['desa'] ) ) {
		$given['kode'] = get_option( 'titik_terang_agency', '' );
	}
	return titik_terang_markup( $service, $given );
}
