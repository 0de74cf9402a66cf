/** Amounts with their unit, on the screens and in the yearly report alike. */
export const inUnit = {
	persons: '{value} persons',
	share: '{value} per cent',
	days: '{value} days',
	homes: '{value} homes',
	municipalities: '{value} municipalities',
	money: '{value} million kronor',
} as const
