import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { DefinitionRows } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Agreement } from './agreement-types.ts'
import { useCode } from './use-options.ts'

/** What the agreement says, and what it does not. */
export function Terms({ found }: { found: Agreement }) {
	const words = useTranslations('agreements.page')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	const said = (text: string | null) => text ?? <span className="quiet">{words('notSaid')}</span>
	return (
		<DefinitionRows
			rows={[
				{ label: fields('parties'), value: said(found.parties) },
				{ label: fields('signedOn'), value: format.dayFull(found.signedOn) },
				{ label: fields('unitId'), value: found.unit ?? '–' },
				{ label: fields('noticeMonths'), value: said(useNotice(found)) },
				{
					label: fields('remindOn'),
					value: said(found.remindOn === null ? null : format.dayFull(found.remindOn)),
				},
				{
					label: fields('maxRentOre'),
					value: said(found.maxRentOre === null ? null : format.amount(ore(found.maxRentOre))),
				},
				{ label: fields('rooms'), value: said(useRooms(found)) },
				{ label: fields('areas'), value: said(found.areas) },
				{ label: fields('choosesTenant'), value: code('choosers', found.choosesTenant) },
				{ label: fields('rentLiability'), value: code('liabilities', found.rentLiability) },
				{ label: fields('damageLiability'), value: code('liabilities', found.damageLiability) },
				{ label: fields('liabilityTerms'), value: said(found.liabilityTerms) },
				{ label: fields('vacancyRules'), value: said(found.vacancyRules) },
				{
					label: fields('takeOver'),
					value: said(
						found.takeOverMonths === null
							? found.takeOver
							: words('afterMonths', { months: found.takeOverMonths, text: found.takeOver ?? '' }),
					),
				},
				{ label: fields('disturbanceRoutine'), value: said(found.disturbanceRoutine) },
			]}
		/>
	)
}

function useNotice({ noticeMonths: months, lastDayOfNotice: last }: Agreement): string | null {
	const words = useTranslations('agreements.page')
	const format = useFormat()
	if (months === null) return null
	return last === null
		? words('noticeOnly', { months })
		: words('notice', { months, day: format.dayFull(last) })
}

function useRooms({ roomsFrom: from, roomsTo: to }: Agreement): string | null {
	const words = useTranslations('agreements.page')
	if (from !== null && to !== null) return words('roomsBetween', { from, to })
	if (from !== null) return words('roomsFrom', { from })
	return to === null ? null : words('roomsTo', { to })
}
