/** What the forms of the work in a case say: fields, what was wrong, why a rule said no, what was done. */
export const workFormWords = {
	settings: {
		title: 'Vräkningsärenden',
		state: 'Det som är kommunens eget i arbetet med vräkningar.',
		crumb: 'Inställningar',
		checklist: 'Checklistan',
		checklistNote: 'Vad ett ärende ska gå igenom, och vad som är obligatoriskt.',
		open: 'Öppna',
	},
	fields: {
		state: 'Läge',
		note: 'Anteckning',
		'items-use': 'Användning',
		'items-said': 'Egna ord',
		'items-phase': 'Del',
		'items-applies': 'När',
		items: 'Punkter',
	},
	hints: {
		'items-said': 'Tomt: Bofasts ord gäller.',
	},
	faults: {},
	refusals: {
		'item-twice': 'Samma punkt finns två gånger.',
	},
	done: {
		tickChecklistItem: 'Punkten är antecknad.',
		untickChecklistItem: 'Punkten är öppen igen.',
		saveChecklist: 'Den nya versionen är sparad.',
	},
} as const
