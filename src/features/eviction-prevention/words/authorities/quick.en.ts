import type { Words } from '../../../../platform/words/shape.ts'
import type { quick as sv } from './quick.sv.ts'

export const quick: Words<typeof sv> = {
	quick: {
		title: 'Settled in one call',
		state:
			'For what is done already today: the case is opened, the contact recorded and the case closed with everything that is asked for.',
		who: 'Who and which home',
		happened: 'What happened',
		children: 'If children live there',
		childrenHint:
			'Each child is written in with the reason why no talk was needed. Is there to be a talk: open an ordinary case.',
		child: 'Child {number}',
		ended: 'How it ended',
		submit: 'Save and close',
		ordinary: 'Open an ordinary case instead',
	},
	quickFields: {
		contact: 'How',
		'kids-givenName': 'The child’s given name',
		'kids-familyName': 'The child’s family name',
		'kids-bornOn': 'Born',
		'kids-living': 'How does the child live?',
		'kids-reason': 'Why no talk',
	},
	quickRefusals: {
		'child-perhaps-registered':
			'One of the children may be registered already. Open an ordinary case and choose there who it is.',
	},
	quickDone: { settleInOneCall: 'The case is opened, recorded and closed.' },
	reopened: {
		title: 'Continues case {number}',
		text: 'Opened {opened}, closed {closed}: {outcome}. A new threat in the same home takes up that history.',
	},
}
