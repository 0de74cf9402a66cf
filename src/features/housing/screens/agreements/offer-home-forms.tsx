import { useTranslations } from 'use-intl'
import { DateInput, NumberInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { isOwnLease, offerForms } from '../../rules/agreements/codes.ts'
import type { Offer } from './agreement-types.ts'
import { useOptions } from './use-options.ts'

type Props = { found: Offer; outcome: Outcome | undefined }

/** By which contract, when and who. */
export function MoveForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.offer')
	const options = useOptions()
	const who = new Map(
		[...found.tenants, ...found.suggestions].map(({ needId, name }) => [needId, name ?? '–'] as const),
	)
	const [tenant] = found.tenants
	return (
		<Section title={words('moveTitle')}>
			{tenant === undefined ? (
				<p className="quiet">{words('moveNone')}</p>
			) : (
				<p>
					<TextLink to={`/housing/need/${tenant.needId}`}>
						{words('moveWho', { name: tenant.name ?? '–' })}
					</TextLink>
				</p>
			)}
			<Form
				name="planMoveIn"
				words="agreements"
				outcome={outcome}
				initial={{
					...(found.form === null ? {} : { form: found.form }),
					...(found.movesInOn === null ? {} : { movesInOn: found.movesInOn }),
					...(tenant === undefined ? {} : { needId: tenant.needId }),
				}}
			>
				{found.seenAt === null ? null : <SeenAt at={found.seenAt} />}
				<SelectInput name="form" width="medium" options={options('forms', offerForms)} />
				<DateInput name="movesInOn" optional />
				<SelectInput
					name="needId"
					width="medium"
					optional
					empty={words('nobodyYet')}
					options={[...who].map(([value, label]) => ({ value, label }))}
				/>
				<FormActions>
					<Submit>{words('moveDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

/** The lease is handed over to whoever lives there; a home on an own lease has it from the first day. */
export function LeaseForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.offer')
	const format = useFormat()
	const today = useToday()
	const said =
		found.ownLeaseOn === null ? null : <p>{words('leaseOn', { day: format.dayFull(found.ownLeaseOn) })}</p>
	if (isOwnLease(found.form)) {
		return said === null ? null : <Section title={words('leaseTitle')}>{said}</Section>
	}
	return (
		<Section title={words('leaseTitle')}>
			{said}
			<Form
				name="handOverLease"
				words="agreements"
				outcome={outcome}
				initial={{ ownLeaseOn: found.ownLeaseOn ?? today }}
			>
				{found.seenAt === null ? null : <SeenAt at={found.seenAt} />}
				<DateInput name="ownLeaseOn" />
				<FormActions>
					<Submit kind="secondary">{words('leaseDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

export function StockForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.offer')
	if (found.form === null || isOwnLease(found.form)) return null
	if (found.dwellingId !== null) return <p className="quiet">{words('inStock')}</p>
	return (
		<Section title={words('stockTitle')}>
			{found.properties.length === 0 ? (
				<p className="quiet">{words('stockNoPlace')}</p>
			) : (
				<Form
					name="putOfferInStock"
					words="agreements"
					outcome={outcome}
					initial={{ sleeps: String(found.rooms) }}
				>
					<p>{words('stockNote')}</p>
					<SelectInput
						name="propertyId"
						width="medium"
						options={found.properties.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<NumberInput name="sleeps" width="short" />
					<FormActions>
						<Submit kind="secondary">{words('stockDo')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}
