import type { Words } from '../../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Documents',
	state:
		'{count, plural, =0 {There is no document.} one {There is one document.} other {There are # documents.}}',
	lead: 'What is kept as documents, by day, kind and number. Nobody is named. The public view is shown on the municipality’s open pages when you have looked it through.',
	show: 'Show the register to the public',
	showText:
		'What stands here is shown on the open pages, in place of what stood there. Secret documents are shown without a title.',
	shownAt: 'Last shown {moment}.',
	never: 'The register has not been shown to the public yet.',
	empty: 'There are no documents here yet',
	emptyText:
		'Decided plans, board papers, statistics and certificates of destruction come here by themselves.',
	secret: 'secret, shown without a title',
	open: 'shown',
	notOpen: 'not shown yet',
	columns: {
		day: 'Day',
		kind: 'Kind',
		number: 'Number',
		title: 'What',
		shown: 'Public view',
	},
	kinds: {
		'plan-decided': 'Decided plan',
		'board-paper': 'Board paper',
		edition: 'Statistics',
		guideline: 'Guideline or routine',
		consultation: 'Consultation',
		'quarter-report': 'Report to the inspectorate',
		'delegated-list': 'List of delegated decisions',
		'destruction-certificate': 'Certificate of destruction',
		'extract-given': 'Extract given',
		'extract-refused': 'Extract refused',
	},
	done: { shown: 'The register is shown to the public now.' },
}
