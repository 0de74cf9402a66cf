import type { AnalysisQuestion } from '../rules/paper/analysis.ts'

export const headingsEn: Readonly<Record<`heading-${AnalysisQuestion}`, string>> = {
	'heading-child-decision': 'The decision and what it changes for children',
	'heading-child-whom': 'Which children it concerns',
	'heading-child-equal': 'The equal worth of every child',
	'heading-child-best': 'The best interests of the child',
	'heading-child-life': 'Life, survival and development',
	'heading-child-heard': 'The children’s own views',
	'heading-child-standard': 'An adequate standard of living',
	'heading-child-alternatives': 'Other ways that were considered',
	'heading-child-assessment': 'The assessment as a whole',
	'heading-child-follow-up': 'How the consequences for children are followed',
	'heading-gender-numbers': 'How it is for women and for men',
	'heading-gender-needs': 'Different needs and obstacles',
	'heading-gender-effects': 'What the proposal changes for women and for men',
	'heading-gender-violence': 'Violence in close relations',
	'heading-gender-assessment': 'The assessment from the view of equality',
}

export const asksEn: Readonly<Record<AnalysisQuestion, string>> = {
	'child-decision': 'What is proposed, and what becomes different for children if it is decided?',
	'child-whom':
		'Which children are concerned, directly and through their families? How many, of what ages? Write nothing that points anybody out.',
	'child-equal':
		'Are children treated alike? Is any group worse placed: younger children, children with disabilities, children who live alternately, newly arrived?',
	'child-best':
		'What is best for the children, and how was it considered? What weighs against, and why does it weigh more or less?',
	'child-life':
		'How are health, school, safety and development affected? May the child stay in the area and in the same school?',
	'child-heard': 'Have children been heard? How, and what did they say? If not: why, and how will they be?',
	'child-standard':
		'Do the children have a home that is enough? How long do they live temporarily, in hotels or with others?',
	'child-alternatives': 'Which other ways were considered, and what would they have meant for children?',
	'child-assessment':
		'What are the consequences for children as a whole? Do interests of children and others conflict?',
	'child-follow-up': 'How and when do you look at what came of it for the children?',
	'gender-numbers':
		'How many women and men does it concern? Are there figures by sex, and what do they show?',
	'gender-needs': 'Do women and men have different needs, ways into homelessness or obstacles out of it?',
	'gender-effects': 'Do the efforts reach women and men alike? What does the proposal change?',
	'gender-violence':
		'How is whoever is subjected to violence protected, and are there places and solutions for women alone?',
	'gender-assessment': 'What is the assessment, and what is to be done differently?',
}
