/** Form.io's renderer with the style sheet its documentation names: category, text, photo. */
import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js';
import { categories } from './categories.ts';

const host = document.getElementById('peer');
if (host) {
  await Formio.createForm(host, {
    display: 'form',
    components: [
      {
        type: 'select',
        key: 'category',
        label: 'Tentang',
        widget: 'html5',
        data: { values: categories.map((name) => ({ label: name, value: name })) },
      },
      { type: 'textarea', key: 'story', label: 'Ceritakan', validate: { required: true } },
      {
        type: 'file',
        key: 'photos',
        label: 'Foto',
        storage: 'base64',
        filePattern: 'image/*',
        multiple: true,
      },
      { type: 'button', key: 'submit', label: 'Kirim', action: 'submit' },
    ],
  });
}
