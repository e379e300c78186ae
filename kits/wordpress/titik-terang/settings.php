<?php
if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function titik_terang_register_settings() {
	register_setting( 'titik_terang', 'titik_terang_service', array( 'type' => 'string', 'sanitize_callback' => 'titik_terang_keep_service' ) );
	register_setting( 'titik_terang', 'titik_terang_agency', array( 'type' => 'string', 'sanitize_callback' => 'titik_terang_keep_agency' ) );
}

/** A wrong address leaves the one that worked. */
function titik_terang_keep_service( $typed ) {
	$service = titik_terang_service( $typed );
	if ( '' === $service && '' !== trim( (string) $typed ) ) {
		add_settings_error( 'titik_terang_service', 'address', 'Alamat layanan harus diawali https://, misalnya https://aduan.kabupaten.go.id.' );
		return get_option( 'titik_terang_service', '' );
	}
	return $service;
}

function titik_terang_keep_agency( $typed ) {
	$code = strtolower( trim( (string) $typed ) );
	if ( '' !== $code && ! preg_match( '/^[a-z0-9-]{1,60}$/', $code ) ) {
		add_settings_error( 'titik_terang_agency', 'code', 'Kode instansi hanya huruf kecil, angka, dan tanda hubung. Salin dari halaman “Pasang di situs Anda”.' );
		return get_option( 'titik_terang_agency', '' );
	}
	return $code;
}

function titik_terang_add_settings_page() {
	add_options_page( 'Titik Terang', 'Titik Terang', 'manage_options', 'titik-terang', 'titik_terang_settings_page' );
}

function titik_terang_settings_page() {
	?>
	<div class="wrap">
		<h1>Titik Terang</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'titik_terang' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="titik_terang_service">Alamat layanan aduan</label></th>
					<td>
						<input name="titik_terang_service" id="titik_terang_service" type="url" class="regular-text" required
							placeholder="https://aduan.kabupaten.go.id"
							value="<?php echo esc_attr( get_option( 'titik_terang_service', '' ) ); ?>">
						<p class="description">Tertulis di setiap potongan kode pada halaman “Pasang di situs Anda”.</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="titik_terang_agency">Kode instansi atau desa Anda</label></th>
					<td>
						<input name="titik_terang_agency" id="titik_terang_agency" type="text" class="regular-text"
							placeholder="kode-instansi"
							value="<?php echo esc_attr( get_option( 'titik_terang_agency', '' ) ); ?>">
						<p class="description">Boleh kosong: formulir umum seluruh kabupaten. Kodenya ada di akhir halaman “Pasang di situs Anda”.</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2>Cara memakai</h2>
		<p>Di penyunting halaman tekan <strong>+</strong>, cari blok <strong>Titik Terang</strong>. Penyunting lama: tulis <code>[titik_terang]</code>.</p>
	</div>
	<?php
}
