import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { EditionRow } from '../../rules/edition/edition-row.ts'

/** Where an edition stands, in words. */
export function useEditionState() {
	const words = useTranslations('edition.states')
	const format = useFormat()
	const moment = (at: EditionRow['releasedAt']) => (at === null ? '' : format.moment(at))
	return ({ state, percent, releasedAt, releasedBy, withdrawnAt }: EditionRow): string => {
		switch (state) {
			case 'running':
				return words('running', { percent: String(percent) })
			case 'released':
				return words('released', { moment: moment(releasedAt), by: releasedBy ?? '' })
			case 'withdrawn':
				return words('withdrawn', { moment: moment(withdrawnAt) })
			default:
				return words(state)
		}
	}
}
