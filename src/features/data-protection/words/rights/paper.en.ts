import type { Words } from '../../../../platform/words/shape.ts'
import type { paper as sv } from './paper.sv.ts'

export const paper: Words<typeof sv> = {
	title: 'What is kept about you',
	refusedTitle: 'Decision on your request',
	number: 'Number',
	received: 'Request received',
	made: 'The extract is of',
	page: 'Page',
	about: 'About the extract',
	intro:
		'Here is all that {municipality} keeps about you in its system for work against homelessness. Each section is one kind of record. What has been changed also stands as it was before.',
	nothing: 'We keep nothing about you in the system for work against homelessness.',
	codes: 'Some records are codes in English, as they are stored. Ask us if something is unclear.',
	maskedLead:
		'What is masked is about somebody else, or is secret for the reason the section gives. Masked in the extract:',
	maskedRow: '{section}: {count, plural, one {one record} other {# records}}',
	nothingMasked: 'Nothing is masked.',
	masked: 'Masked ({section})',
	part: '{value} (parts masked, {section})',
	file: 'A file, see the machine-readable version',
	earlier: 'As it was until {day}',
	row: 'No. {number}',
	field: 'Record',
	value: 'As it stands',
	yes: 'yes',
	no: 'no',
	refused: 'Your request is refused',
	because: 'By',
	rights: 'Your rights',
	wrong: 'Is something wrong? Tell us. We correct it, complete it, or note that you do not agree.',
	appealTitle: 'If you are not satisfied',
	appeal:
		'You can appeal against the decision not to give you everything. Write to the committee within three weeks from the day you got the decision. Say which decision it is and what you want changed. The committee checks that it came in time and sends it to the court.',
	appealCourt:
		'Which court decides and the time limit above have not been checked against the statute (Public Access and Secrecy Act 6:7, the Administrative Procedure Act, Act 2018:218 with supplementary provisions). The committee checks it before the decision is given.',
	complain: 'You can also complain to the Swedish Authority for Privacy Protection.',
}
