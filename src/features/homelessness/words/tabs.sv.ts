/** Words of the tabs that the pages below Homelessness share. */
export const tabWords = {
	label: 'Hemlöshet',
	names: {
		list: 'Lista',
		flow: 'Flöde',
		'count-week': 'Räkneveckan',
		doubles: 'Dubbletter',
		needs: 'Behov',
	},
} as const
