// Plain script on WordPress's own globals: nothing to build, and what is installed is what was read here.
((blocks, element, components, editor) => {
  const create = element.createElement;
  const choice = (label, value) => ({ label, value });

  const fields = [
    ['kode', 'Kode instansi', 'Kosong: kode dari Pengaturan › Titik Terang.'],
    ['desa', 'Kode wilayah desa', 'Hanya bila desa belum berkode instansi, misalnya 33.18.01.2001.'],
    ['warna', 'Warna tombol', 'Misalnya #0a6b4f. Boleh kosong.'],
  ];
  const modes = [
    choice('Formulir', ''),
    choice('Tombol', 'button'),
    choice('Pelacak', 'tracker'),
    choice('Kartu hasil', 'card'),
  ];
  const languages = [choice('Indonesia', ''), choice('English', 'en'), choice('Basa Jawa', 'jv')];

  blocks.registerBlockType('titik-terang/formulir', {
    apiVersion: 2,
    title: 'Titik Terang',
    description: 'Formulir aduan kabupaten di halaman Anda.',
    icon: 'megaphone',
    category: 'widgets',
    keywords: ['aduan', 'lapor', 'formulir'],
    supports: { html: false },
    attributes: Object.fromEntries(
      ['kode', 'desa', 'mode', 'bahasa', 'warna'].map((name) => [name, { type: 'string', default: '' }]),
    ),
    edit({ attributes, setAttributes }) {
      const change = (name) => (value) => setAttributes({ [name]: value.trim() });
      const select = (name, label, options) =>
        create(components.SelectControl, {
          key: name,
          label,
          options,
          value: attributes[name],
          onChange: change(name),
        });
      const mode = modes.find(({ value }) => value === attributes.mode) || modes[0];
      return create(
        'div',
        editor.useBlockProps(),
        create(
          editor.InspectorControls,
          null,
          create(
            components.PanelBody,
            { title: 'Titik Terang' },
            select('mode', 'Bentuk', modes),
            select('bahasa', 'Bahasa', languages),
            fields.map(([name, label, help]) =>
              create(components.TextControl, {
                key: name,
                label,
                help,
                value: attributes[name],
                onChange: change(name),
              }),
            ),
          ),
        ),
        // Not the form itself: an editor who tries it here would send a complaint.
        create(components.Placeholder, {
          icon: 'megaphone',
          label: `Titik Terang: ${mode.label}`,
          instructions: 'Tampil di halaman yang terbit. Bentuk dan bahasanya ada di panel kanan.',
        }),
      );
    },
    save: () => null,
  });
})(window.wp.blocks, window.wp.element, window.wp.components, window.wp.blockEditor);
