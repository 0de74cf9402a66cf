/** Amounts with their unit, on the screens and in the yearly report alike. */
export const inUnit = {
	persons: '{value} personer',
	share: '{value} procent',
	days: '{value} dagar',
	homes: '{value} bostäder',
	municipalities: '{value} kommuner',
	money: '{value} miljoner kr',
} as const
