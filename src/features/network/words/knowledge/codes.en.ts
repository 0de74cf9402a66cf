import type { Words } from '../../../../platform/words/shape.ts'
import type { codes as sv } from './codes.sv.ts'

export const codes: Words<typeof sv> = {
	groups: {
		'at-risk': 'Households at risk of eviction',
		families: 'Families with children',
		young: 'Young adults',
		violence: 'Those exposed to violence',
		addiction: 'People with addiction',
		'mental-health': 'People with mental ill-health',
		acute: 'The acutely homeless',
		elderly: 'Older people',
		released: 'People who leave prison or care',
	},
	activities: {
		prevention: 'Preventing eviction',
		outreach: 'Outreach',
		'housing-first': 'Housing First',
		landlords: 'Working with landlords',
		'support-at-home': 'Support at home',
		emergency: 'Emergency housing',
		coordination: 'Coordination',
		counting: 'Counting and follow-up',
	},
	evidence: {
		scale: 'The knowledge scale, version 1',
		told: { name: 'Told', meaning: 'Those who do it tell what it gives' },
		followed: { name: 'Followed', meaning: 'Their own figures before and after' },
		compared: { name: 'Compared', meaning: 'Figures compared with others who do not' },
		researched: { name: 'Researched', meaning: 'Tried in research, with its source' },
	},
	kinds: {
		plan: { name: 'Plan', meaning: 'An action plan exported as a file' },
		checklist: { name: 'Checklist', meaning: 'One thing to do a line' },
		routine: { name: 'Routine', meaning: 'How it is done, step by step' },
		guideline: { name: 'Guideline', meaning: 'What holds, to be decided' },
	},
	licences: {
		cc0: 'CC0: free to use',
		'cc-by': 'CC BY 4.0: free to use when the author is named',
		'cc-by-sa': 'CC BY-SA 4.0: author named, shared on the same terms',
	},
	starts: {
		plan: { name: 'Plan', lead: 'The municipality has no decided plan against homelessness' },
		agreement: { name: 'Agreement', lead: 'The municipality has no agreement with landlords' },
		routine: { name: 'Routine', lead: 'The municipality has no routine for families in rent debt' },
		none: 'Not part of the starter kit',
	},
	failures: {
		'address-not-valid': 'The address cannot be used. It must begin with https://',
		'address-not-public': 'The address is not on the open net.',
		'no-answer': 'Nobody answered at the address.',
		'too-slow': 'The answer took too long.',
		'answer-too-large': 'The answer was too large.',
		'answer-refused': 'The address refused to hand out the library.',
		'answer-elsewhere': 'The address pointed to another. Give the right one.',
		'library-older': 'What came is older than the library that is here already.',
		'not-a-library': 'What came is not a library, or something in it is wrong.',
		'network-here-already': "The network's library is here already. Take the other one away first.",
	},
}
