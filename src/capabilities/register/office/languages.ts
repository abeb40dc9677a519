/** Languages agreements of Indonesian local governments are written in, Indonesian and English first (ISO 639-1). */
export const languageChoices = [
  'id',
  'en',
  'zh',
  'ja',
  'ko',
  'ar',
  'nl',
  'de',
  'fr',
  'es',
  'pt',
  'ru',
  'th',
  'vi',
  'ms',
] as const;
