/** Aksel's light tokens as numbers, for paper: a PDF and a Word file know no style sheet. */
export const palette = {
	ink: '#202733',
	secondary: '#555d6a',
	axis: '#6f7785',
	line: '#cfd3d8',
	faint: '#f5f6f7',
	counted: '#004ea3',
	white: '#ffffff',
	loud: '#cb0035',
	bad: '#bc002a',
	loudRow: '#fff2f7',
	behind: '#a03e00',
	good: '#4d6b00',
	done: '#006c1f',
	coming: '#246b91',
	leaving: '#c0d6e4',
	leavingEdge: '#457c9d',
} as const

/** Situations 1 to 4, and for those who count in more categories the ones after them. */
export const situationColours = [
	'#004ea3',
	'#7c4abf',
	'#915541',
	'#5c6100',
	'#00557d',
	'#bc002a',
	'#006c1f',
	'#a03e00',
	'#555d6a',
] as const

export const typeface = 'Source Sans 3'
