/** The events behind a plan's figure, for those who handle cases. */
export const executedWords = {
	title: 'Avhysningar som verkställts {year}',
	state:
		'{count, plural, =0 {Inga avhysningar som du får se.} one {En avhysning som du får se.} other {# avhysningar som du får se.}}',
	note: 'Planens tal räknar hela kommunen. Här står bara de ärenden som du har rätt till.',
	onlyChildren: 'Bara med barn',
	all: 'Alla',
	choose: 'Visa',
	case: 'Ärende',
	day: 'Verkställd',
	children: 'Barn',
	present: 'Barn på plats',
	talks: 'Samtal hållna',
	empty: 'Inga avhysningar att visa för {year}',
}
