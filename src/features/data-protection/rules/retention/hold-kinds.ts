/** What a hold may be for: only a legal hold ends on a day, the law itself says of the others how long. */
export const holdKinds = [
	...([
		'legal-hold',
		'parenthood',
		'adoption',
		'placed-child',
		'child-investigation',
		'custody-agreement',
	] as const),
] as const
