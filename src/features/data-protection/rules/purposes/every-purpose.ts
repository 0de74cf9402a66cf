/**
 * Why rows about people are put together, list by list: the one table to ask. Every query of the rooms that keep people, which
 * is not asked about one matter by its id, stands here once; so does every file that is taken out of those rooms. What a list
 * of case work may be narrowed by is written beside it, and it is nothing delicate (SFS 2001:637 15 §, 2001:454 7 a §).
 */
export const purposes = {
	/** Own units' matters by name, in the work with them. */
	'case-work': 'SFS 2001:637 15 §',
	/** Found by name, identity number, code or case number, and by nothing else. */
	search: 'SFS 2001:637 15 §',
	/** The committee's people under codes, for those with that right. */
	'follow-up': 'SFS 2001:637 12 §, 15 §',
	/** Numbers alone; whoever may open what is behind them does it in their own right. */
	count: 'SFS 2001:454 7 a §',
	/** A count week's own answers and rounds. */
	'count-week': 'OSL 26:1',
	/** What a landlord or another outside has itself told. */
	'own-reports': 'OSL 26:1',
	/** Logs, retention, access and what is given out, looked after by those who answer for it. */
	oversight: 'SFS 2001:637 10 §',
	/** What committee and authorities are told of decisions: numbers, paragraphs and days. */
	'told-to-the-board': 'SoL 34:1–3',
	/** One's own choices, settings, law, staff and the stock: nobody whom the work is about is in it. */
	'no-people': '',
} as const
export type Purpose = keyof typeof purposes

/** Lists of case work and searches, with the fields by which they are narrowed or asked. */
export const narrowedBy: Readonly<
	Record<'case-work' | 'search', Readonly<Record<string, readonly string[]>>>
> = {
	'case-work': {
		bedBoard: ['from', 'nights', 'propertyId'],
		byNameList: ['columns', 'filters', 'sort', 'direction', 'page'],
		calendarDates: [],
		childrensBoard: [],
		concerns: [],
		concernsWaiting: [],
		conferences: [],
		conferenceTaskDays: [],
		daysOfMatters: [],
		decisionsNearThreeMonths: [],
		digestCounts: [],
		dischargesWithoutHome: ['noticeDays'],
		evictionsBehind: ['year', 'children'],
		housingAlarms: ['propertyId'],
		housingFirstPage: [],
		housingNeeds: [],
		ladderBoard: [],
		landlordMeetings: [],
		mergeDesk: [],
		misdirectedNotices: [],
		myConferenceTasks: [],
		myWork: [],
		newNotices: ['page'],
		officerMatters: ['checksUntil'],
		oneTimeReports: [],
		ownDisclosures: [],
		plannedDischarges: ['lastDay'],
		receivedTransfers: [],
		refundPage: [],
		registryTasks: [],
		supportDays: ['daysAhead'],
		supportWork: [],
		tonight: ['propertyId', 'night'],
		unansweredChecks: [],
		waitingDecisions: [],
		waitingQuestions: [],
		worklist: ['page', 'whose'],
	},
	search: {
		caseOfNumber: ['caseNumber'],
		guestsFound: ['text'],
		search: ['text'],
		searchPeople: ['text'],
		whomToAskAbout: ['number'],
	},
}

/** The others, by their queries' names. */
export const listedFor: Readonly<Record<Exclude<Purpose, 'case-work' | 'search'>, readonly string[]>> = {
	'follow-up': ['peopleUnderCodes', 'myExports'],
	count: [
		...[
			'agreementBoard',
			'caseLoad',
			'compareDefinitions',
			'executedReconciliation',
			'explainFlow',
			'flowBoard',
			'flowBreakdown',
		],
		...[
			'flowMatrix',
			'flowMeasures',
			'funnelBoard',
			'landlordBoard',
			'needsInventory',
			'needsOfAll',
			'occupancy',
			'preventedBoard',
		],
	],
	'count-week': ['countRounds', 'roundPlan'],
	'own-reports': ['myNotices', 'myVacancies', 'noticeImports', 'receiptOnce', 'receiptsPage', 'reporting'],
	oversight: [
		...[
			'allAccounts',
			'documentRegister',
			'hindrances',
			'rightsWaits',
			'toLookAfter',
			'brokenGlass',
			'disclosures',
			'extractRequests',
			'filesGivenOut',
			'glassWaits',
			'incidents',
		],
		...[
			'keptFiles',
			'logReviews',
			'logReviewSettings',
			'logReviewWaits',
			'mailState',
			'noteRemovals',
			'retentionOverview',
			'retentionWaits',
		],
	],
	'told-to-the-board': ['delegatedDecisions', 'quarterReport'],
	'no-people': [
		...[
			'absences',
			'agreementChoices',
			'caseFileSetting',
			'checklistSettings',
			'childSettings',
			'colleagues',
		],
		...[
			'concernUnits',
			'delegationOrder',
			'fidelityQuestions',
			'freeBedSearch',
			'ladderSettings',
			'landlords',
		],
		...[
			'lawTable',
			'letterForm',
			'letterTemplates',
			'listViews',
			'ownCalendarFeed',
			'ownDigest',
			'stepChoices',
		],
		...['stockOverview', 'supportChoices', 'supportServices', 'workChoices'],
	],
}

export const fileTypes = [
	'csv',
	'xlsx',
	'docx',
	'pdf',
	'ics',
	'txt',
	'json',
	'svg',
	'png',
	'zip',
	'eml',
] as const

type FilesFor = Exclude<Purpose, 'search' | 'no-people'>

/** Each file by its address. A file of case work is of one matter, or of nobody: dates without names, decisions by their number. */
export const files: Readonly<Record<FilesFor, readonly string[]>> = {
	'case-work': [
		'/evictions/:caseId/transfer/:transferId/case.json',
		'/evictions/:caseId/eviction-day.pdf',
		'/evictions/:caseId/confirmation.pdf',
		...['minutes.docx', 'minutes.pdf', 'invitation.docx', 'invitation.pdf'].map(
			(name) => `/evictions/:caseId/consultations/:consultationId/${name}`,
		),
		'/evictions/:caseId/journal.txt',
		'/evictions/:caseId/journal.pdf',
		'/evictions/landlord-meetings/:meetingId/notes.docx',
		'/evictions/landlord-meetings/:meetingId/notes.pdf',
		'/evictions/:caseId/letters/:letterId/paper.pdf',
		'/calendar.ics',
	],
	'follow-up': ['/homelessness/export/list.csv', '/homelessness/export/list.xlsx'],
	count: [
		'/homelessness/flow/tables.csv',
		'/homelessness/flow/tables.xlsx',
		'/housing/need/table.csv',
		'/housing/need/table.xlsx',
	],
	'count-week': ['/homelessness/count-week/:countRoundId/export.xlsx'],
	'own-reports': [
		'/landlord/notices/:noticeId/receipt.pdf',
		'/landlord/notices/:noticeId/form-3.pdf',
		'/report-once/receipt.pdf',
	],
	oversight: [
		'/protection/people/:personId/reads.pdf',
		'/protection/requests/:requestId/extract.pdf',
		'/protection/requests/:requestId/extract.zip',
		'/protection/retention/runs/:runId/certificate.pdf',
	],
	'told-to-the-board': ['/evictions/delegated.docx', '/evictions/delegated.pdf'],
}
