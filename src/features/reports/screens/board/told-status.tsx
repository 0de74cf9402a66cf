import { useTranslations } from 'use-intl'
import { StatusWord, Tone } from '../../../../ui/marks.tsx'
import type { ShownStatus } from '../../rules/small-numbers.ts'

/** The status in words with its why; where it would tell a small number, that it is not shown. */
export function ToldStatus({ status, why }: { status: ShownStatus; why: string }) {
	const words = useTranslations('leaders')
	if (status === 'withheld') {
		return (
			<span className="small">
				<Tone kind="quiet">{words('withheldStatus')}</Tone> <span className="quiet">{why}</span>
			</span>
		)
	}
	return why === '' ? <StatusWord status={status} /> : <StatusWord status={status} why={why} />
}
