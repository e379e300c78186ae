/**
 * Sentry's feedback dialog, opened at once: text, name, screenshot. It knows no category, and no client is set up to send with: the
 * least that shows.
 */
import {
  buildFeedbackIntegration,
  feedbackModalIntegration,
  feedbackScreenshotIntegration,
} from '@sentry-internal/feedback';

const feedback = buildFeedbackIntegration({
  getModalIntegration: () => feedbackModalIntegration,
  getScreenshotIntegration: () => feedbackScreenshotIntegration,
})({
  autoInject: false,
  showEmail: false,
  messageLabel: 'Ceritakan',
  submitButtonLabel: 'Kirim',
}) as ReturnType<ReturnType<typeof buildFeedbackIntegration>> & {
  createForm(): Promise<{ appendToDom(): void; open(): void }>;
};

const form = await feedback.createForm();
form.appendToDom();
form.open();
