/** SurveyJS with its smallest renderer: category, text, photo. */
import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { categories } from './categories.ts';

const host = document.getElementById('peer');
if (host) {
  renderSurvey(
    new Model({
      completeText: 'Kirim',
      elements: [
        { type: 'dropdown', name: 'category', title: 'Tentang', choices: categories, isRequired: true },
        { type: 'comment', name: 'story', title: 'Ceritakan', isRequired: true },
        { type: 'file', name: 'photos', title: 'Foto', acceptedTypes: 'image/*', allowMultiple: true },
      ],
    }),
    host,
  );
}
