import type { Words } from '../../../platform/words/shape.ts'
import type { executedWords as sv } from './executed.sv.ts'

export const executedWords: Words<typeof sv> = {
	title: 'Evictions executed in {year}',
	state:
		'{count, plural, =0 {No eviction that you may see.} one {One eviction that you may see.} other {# evictions that you may see.}}',
	note: 'The plan’s figure counts the whole municipality. Only the cases open to you stand here.',
	onlyChildren: 'Only with children',
	all: 'All',
	choose: 'Show',
	case: 'Case',
	day: 'Executed',
	children: 'Children',
	present: 'Children present',
	talks: 'Talks held',
	empty: 'No evictions to show for {year}',
}
