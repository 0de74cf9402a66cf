import type { Words } from '../../../../platform/words/shape.ts'
import type { meanings as sv } from './meanings.sv.ts'

export const meanings: Words<typeof sv> = {
	kinds: {
		programme: {
			name: 'programme',
			meaning: 'What the municipality wants and where money goes. It does not say how.',
		},
		strategy: { name: 'strategy', meaning: 'Which way is taken towards the goal, and which is not.' },
		policy: { name: 'policy', meaning: 'The attitude that holds for everyone. Short, and without an end.' },
		'action-plan': {
			name: 'action plan',
			meaning: 'What is to be done, by whom and by when. It is followed up, and it runs out.',
		},
		'implementation-plan': {
			name: 'implementation plan',
			meaning:
				'How a programme or strategy comes true: every goal gets activities with a time. It is no single person’s plan.',
		},
		guideline: {
			name: 'guideline',
			meaning: 'How it is done right each time. An action plan does not replace it; it is kept on its own.',
		},
	},
	levels: {
		council: { name: 'The council', meaning: 'Goals and direction for the whole municipality.' },
		board: { name: 'The executive board', meaning: 'What concerns several committees.' },
		committee: { name: 'A committee', meaning: 'Its own responsibility, within the council’s goals.' },
		district: { name: 'A district committee', meaning: 'The district’s part of a common plan.' },
		officer: {
			name: 'An officer by delegation',
			meaning: 'What the committee has handed over to be decided.',
		},
	},
	usually: 'Usually decided by: {levels}.',
	unusual: 'Unusual: {kind} is usually decided by {levels}.',
	areaKinds: {
		'strategic-area': {
			name: 'Strategic areas',
			meaning: 'Preconditions, promoting, preventing and remedial, or one’s own.',
		},
		'target-group': { name: 'Target groups', meaning: 'What is done for each, and what holds for all.' },
		heading: { name: 'Own headings', meaning: 'As the plan divides itself.' },
	},
	sectionKinds: {
		text: { name: 'Text', meaning: 'Introduction, background, the situation, follow-up or other.' },
		'value-base': { name: 'Value base', meaning: 'What the work rests on and how people are met.' },
		'child-perspective': {
			name: 'Child perspective and the child’s own',
			meaning: 'What is best for children, and what children themselves have said.',
		},
		'gender-perspective': {
			name: 'Gender perspective',
			meaning: 'What the plan means for women, men and others.',
		},
	},
}
