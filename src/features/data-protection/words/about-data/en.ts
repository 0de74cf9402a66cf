import type { Words } from '../../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Your data',
	state: 'What is kept about you, why, for how long, who sees it and what you have a right to.',
	whatTitle: 'What we keep',
	what: 'Whoever is or has been in contact with the municipality about losing a home or not having one, and whoever lives in the same home, may be here. It can be:',
	kinds: {
		identity: 'Who you are: name, identity number, date of birth',
		contact: 'How you are reached: address, telephone',
		home: 'Your home: rent, debt, notice, where you have lived',
		words: 'What you and the staff have said and written',
		decisions: 'Applications, decisions and plans',
		children: 'If you have children: how they are and what they have said',
	},
	never: 'We do not write down sexual orientation, faith, opinions or descent.',
	whyTitle: 'Why',
	why: 'By the Social Services Act the municipality helps whoever risks being without a home, and writes down what happens. We may keep the data because the work needs them (the General Data Protection Regulation, the Act on processing of personal data in the social services). They are also used to count how many have no home. Nobody stands by name in what is counted.',
	howLongTitle: 'How long',
	howLong:
		'Most often five years after the last note. Some are kept longer: about children who have been placed, and about whoever was born on the 5th, 15th or 25th of a month, or in some counties, for research. Then they are destroyed, and a certificate is written.',
	whoTitle: 'Who sees them',
	who: 'Whoever works with you, or in the unit that has your matter. Each time somebody reads your data it is noted. If your identity is protected only those for whom it has been decided see your name and address. A landlord sees what it told itself and nothing else, unless you have agreed or the law says so.',
	rightsTitle: 'What you have a right to',
	rights: {
		read: 'To know what is kept about you, free of charge and within a month',
		correct: 'To have what is wrong corrected or completed, or to have it noted that you do not agree',
		log: 'To know when somebody has read your data',
		not: 'You cannot demand that everything is removed: the social services must document. Nor can you object to the data being kept when the work needs them.',
	},
	othersTitle: 'What is about others',
	others:
		'You are given all that is yours. What is about somebody else can be secret, such as who reported concern for a child. Then it says that something is taken out, and by which section.',
	askTitle: 'How to ask',
	ask: 'Contact the municipality and say that you want an extract of your records. You need to show who you are. If you are not given everything the decision says why, and how to appeal.',
	complainTitle: 'If you are not satisfied',
	complain:
		'You can complain to the municipality\u2019s data protection officer or to the Swedish Authority for Privacy Protection.',
	unverified:
		'The rules on this page are summarised. The municipality answers for their being right before the page is used.',
}
