import type { Language } from '../../../../foundation/typography.ts'
import type { PartChange } from '../../../action-plan/index.ts'
import { type ChangeForReaders, changedFields } from './for-readers.ts'
import { costFields, type Fields, headFields, nameOf, type ReadersDocument, rowFields } from './readable.ts'

/** What differs between two versions, in words anyone can read; what only points elsewhere is left out. */
export function changesForReaders(
	changes: readonly PartChange[],
	before: ReadersDocument,
	after: ReadersDocument,
	language: Language,
): ChangeForReaders[] {
	return changes.flatMap((change): ChangeForReaders[] => {
		const { part } = change
		const read = (row: unknown, document: ReadersDocument): Fields => {
			if (part === 'head') return headFields(document)
			if (part === 'costClasses') return costFields(document)
			return row === null ? {} : rowFields(part, row, document, language)
		}
		const was = read(change.before, before)
		const is = read(change.after, after)
		const whole = part === 'head' || part === 'costClasses'
		const what = whole ? '' : nameOf(change.change === 'removed' ? was : is)
		if (change.change !== 'changed') return [{ part, change: change.change, what, fields: [] }]
		const fields = changedFields.flatMap((field) => {
			const [one = '', other = ''] = [was[field], is[field]]
			return one === other ? [] : [{ field, before: one, after: other }]
		})
		return fields.length === 0 ? [] : [{ part, change: 'changed', what, fields }]
	})
}
