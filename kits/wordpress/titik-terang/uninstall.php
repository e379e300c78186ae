<?php
if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}
delete_option( 'titik_terang_service' );
delete_option( 'titik_terang_agency' );
