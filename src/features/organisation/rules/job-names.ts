/** Jobs that are done for one municipality, by the names under which they are told of. */
export const jobNames = [
	'matchNotice',
	'matchNotices',
	'matchOpenNotices',
	'workOnNoticeImport',
	'workOnFlowRun',
	'workOnFigureFetch',
	'workOnLibraryFetch',
	'workOnForecast',
	'lookThroughRecords',
	'sendConsultationMail',
	'sendFollowUpReminder',
	'sendNewsletterLetter',
	'workOnEdition',
	'workOnYearlyReport',
	'sendDigest',
	'pushPackage',
	'pullPackage',
] as const

export type JobName = (typeof jobNames)[number]

/** One that a later version brought, or an earlier one left, is told of all the same. */
export const jobNameOf = (task: string): JobName | 'other' =>
	jobNames.find((name) => name === task) ?? 'other'
