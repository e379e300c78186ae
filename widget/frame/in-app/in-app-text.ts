import type { Language } from '../../../api-client/contract/primitives.ts';

interface InAppText {
  android: string;
  open: string;
  /** No link leads there: the application's own menu does. */
  ios: string;
}

export const inAppText: Record<Language, InAppText> = {
  id: {
    android: 'Halaman ini dibuka di dalam aplikasi lain. Bila lokasi atau kamera tidak jalan:',
    open: 'Buka di Chrome',
    ios: 'Halaman ini dibuka di dalam aplikasi lain. Bila lokasi atau kamera tidak jalan, ketuk menu aplikasi itu (⋯ atau ikon bagikan), lalu pilih “Buka di Safari” atau “Buka di browser”.',
  },
  en: {
    android: 'You are inside another app. If location or camera do not work:',
    open: 'Open in Chrome',
    ios: 'You are inside another app. If location or camera do not work, tap that app’s menu (⋯ or the share icon) and choose “Open in Safari” or “Open in browser”.',
  },
  jv: {
    android: 'Kaca punika kabikak ing salebeting aplikasi sanes. Menawi lokasi utawi kamera boten mlampah:',
    open: 'Bikak ing Chrome',
    ios: 'Kaca punika kabikak ing salebeting aplikasi sanes. Menawi lokasi utawi kamera boten mlampah, tutul menu aplikasi punika (⋯ utawi ikon andum), lajeng pilih “Buka di Safari” utawi “Buka di browser”.',
  },
};
