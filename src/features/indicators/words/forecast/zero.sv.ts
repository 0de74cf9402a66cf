/** Words of operational zero. */
export const zero = {
	title: 'Operativt noll',
	note: 'bredvid det verkliga talet och nollvisionen, aldrig i stället',
	acute: {
		title: 'Akut hemlöshet',
		real: 'Verkligt tal: <b>{active}</b> akut hemlösa i slutet av {month}. Vision: 0.',
		held: 'Operativt noll har hållit i {months, plural, one {# månad} other {# månader}} i rad och är <b>uppnått</b>.',
		notYet:
			'Operativt noll har hållit i {months, plural, =0 {ingen månad} one {# månad} other {# månader}} i rad; {needed} krävs. Det är <b>inte uppnått</b>.',
		rule: 'Håller en månad när de akut hemlösa inte är fler än det antal som i medeltal fick ett hem i månaden under de senaste {average} månaderna, dock lägst {least}.',
		now: 'Tröskeln är nu {threshold}.',
		few: 'Visas inte för dem som läser små tal i ord: talet är litet.',
	},
	children: {
		title: 'Vräkta barn',
		real: 'Verkligt tal: <b>{children, plural, =0 {inget barn} one {# barn} other {# barn}}</b> vräkta de senaste {months} månaderna. Vision: 0.',
		fewReal: 'Verkligt tal: <b>färre än fem barn</b> vräkta de senaste {months} månaderna. Vision: 0.',
		reachedWords: 'Operativt noll är <b>uppnått</b>.',
		notReachedWords: 'Operativt noll är <b>inte uppnått</b>: {needed} månader i rad krävs.',
		held: 'Inget barn har vräkts på {months, plural, one {# månad} other {# månader}}. Operativt noll är <b>uppnått</b>.',
		notYet:
			'Inget barn har vräkts på {months, plural, =0 {mindre än en månad} one {# månad} other {# månader}}; {needed} krävs. Operativt noll är <b>inte uppnått</b>.',
		rule: 'Håller när inget barn har vräkts på {needed} månader i rad. Definitionen är Bofasts egen: en tröskel över noll vore att godta att barn vräks.',
	},
	strip: 'Månad för månad',
	states: { held: 'höll', broken: 'höll inte', unknown: 'för få månader' },
	month: '{month}: {state}',
} as const
