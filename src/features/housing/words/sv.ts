export const sv = {
	title: 'Boende',
} as const
