export const sv = {
	title: 'Stöd',
} as const
