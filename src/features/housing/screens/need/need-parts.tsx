import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { kronor } from '../agreements/kronor.ts'
import { Held } from '../agreements/suggestions.tsx'
import { useCode } from '../agreements/use-options.ts'
import type { HousingNeed } from './need-types.ts'

/** What is needed, in rows. */
export function WhatIsNeeded({ need }: { need: HousingNeed }) {
	const words = useTranslations('agreements.need')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	const { roomsFrom: from, roomsTo: to, adults, children } = need
	const asks = [
		need.areas,
		need.schoolArea === null ? null : words('schoolArea', { area: need.schoolArea }),
		need.accessibility === 'none' ? null : code('accessNeeds', need.accessibility),
		need.groundFloor ? words('groundFloor') : null,
		need.pets ? words('pets') : null,
		need.maxRentOre === null ? null : words('maxRent', { amount: format.amount(ore(need.maxRentOre)) }),
	].filter(Boolean)
	return (
		<DefinitionRows
			rows={[
				{ label: words('household'), value: words('people', { adults, children }) },
				{
					label: fields('rooms'),
					value: to === null ? words('roomsFrom', { from }) : words('rooms', { from, to }),
				},
				{ label: words('needs'), value: asks.length === 0 ? words('anything') : asks.join(', ') },
				{ label: fields('support'), value: code('supportNeeds', need.support) },
				{ label: fields('urgency'), value: code('urgencies', need.urgency) },
				{ label: fields('purpose'), value: code('purposes', need.purpose) },
				{ label: fields('form'), value: need.form === null ? '–' : code('forms', need.form as 'own-lease') },
				{
					label: fields('incomeOre'),
					value: need.incomeOre === null ? words('unknownIncome') : format.amount(ore(need.incomeOre)),
				},
				{ label: fields('paymentRemarks'), value: code('remarkAnswers', need.paymentRemarks) },
				{ label: fields('incomeSupport'), value: code('yesNoUnknown', need.incomeSupport) },
			]}
		/>
	)
}

export function Blocks({ need }: { need: HousingNeed }) {
	const words = useTranslations('agreements.need')
	const format = useFormat()
	const code = useCode()
	if (need.blocks.length === 0) return <p className="quiet">{words('nothingBlocks')}</p>
	return (
		<ul>
			{need.blocks.map(({ block, fromOn }) => (
				<li key={block}>{words('blockSince', { block: code('blocks', block), day: format.day(fromOn) })}</li>
			))}
		</ul>
	)
}

/** Homes that wait, those that suit first, each with why not. */
export function OpenHomes({ need }: { need: HousingNeed }) {
	const words = useTranslations('agreements.need')
	const offer = useTranslations('agreements.offer')
	const page = useTranslations('agreements.page')
	const format = useFormat()
	if (need.offers.length === 0) return <p className="quiet">{words('offersNone')}</p>
	return (
		<DataTable
			caption={words('offers')}
			rows={need.offers}
			rowKey={(one) => one.offerId}
			columns={[
				{
					...{ key: 'home', head: page('home'), fold: 'title' },
					cell: (one) => <TextLink to={`/housing/agreements/offers/${one.offerId}`}>{one.address}</TextLink>,
				},
				{
					...{ key: 'held', head: offer('suits'), fold: 'plain' },
					cell: (one) => <Held held={one.held} />,
				},
				{
					...{ key: 'rooms', head: offer('facts'), fold: 'line' },
					cell: (one) =>
						`${offer('roomsValue', { rooms: one.rooms })}, ${format.amount(ore(one.rentOre))}, ${one.landlord}`,
				},
				{
					...{ key: 'taken', head: page('status'), fold: 'line' },
					cell: (one) => (one.taken ? words('takenAlready') : format.day(one.availableFrom)),
				},
			]}
		/>
	)
}

/** The need as its form would have been filled in. */
export function needAsWritten(need: HousingNeed): Posted {
	const written = {
		...{ urgency: need.urgency, adults: need.adults, children: need.children, roomsFrom: need.roomsFrom },
		...{ roomsTo: need.roomsTo, areas: need.areas, schoolArea: need.schoolArea, form: need.form },
		...{ accessibility: need.accessibility, purpose: need.purpose, support: need.support },
		...{ paymentRemarks: need.paymentRemarks, incomeSupport: need.incomeSupport },
		groundFloor: need.groundFloor ? 'yes' : null,
		pets: need.pets ? 'yes' : null,
		maxRentOre: kronor(need.maxRentOre) ?? null,
		incomeOre: kronor(need.incomeOre) ?? null,
	}
	const texts = Object.entries(written).flatMap(([field, value]) =>
		value === null ? [] : [[field, String(value)] as const],
	)
	return { ...Object.fromEntries(texts), blocks: need.blocks.map(({ block }) => block) }
}
