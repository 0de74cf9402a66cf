/** What waits in the plans, which the desk hears of from above and knows no more about. */
export const planLines = [
	'late-activities',
	'stale-activities',
	'late-tasks',
	'values-due',
	'proposals-waiting',
	'proposals-sent-back',
] as const

/** What waits with those who answer for people's records, told from above in the same way. */
export const protectionLines = [
	'broken-glass',
	'log-review-overdue',
	'log-review',
	'log-broken',
	'destructions-to-approve',
	'incidents-to-settle',
	'extracts-to-answer',
	'hindrances-to-answer',
] as const

export const waitingLines = [...planLines, ...protectionLines] as const
