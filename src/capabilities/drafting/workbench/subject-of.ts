/** How the audit names an agreement. */
export const subjectOf = (agreementId: number): string => `agreement:${agreementId}`;
