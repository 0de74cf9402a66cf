import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone, type ToneKind } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Agreement } from './agreement-types.ts'
import { useCode } from './use-options.ts'

type Quota = Agreement['quotas'][number]

const tones: Readonly<Record<NonNullable<Quota['standing']>['standing'], ToneKind>> = {
	kept: 'success',
	'on-pace': 'quiet',
	behind: 'warning',
	missed: 'warning',
}

/** What was promised and came, year by year, the latest first. */
export function Quotas({ found }: { found: Agreement }) {
	const words = useTranslations('agreements.page')
	const format = useFormat()
	const code = useCode()
	const promised = ({ quota, standing }: Quota) => {
		if (quota.kind === 'homes') return format.number(quota.homes)
		const percent = format.number(quota.perThousand / 10, quota.perThousand % 10 === 0 ? 0 : 1)
		if (quota.turnover === null) return words('shareUnknown', { percent })
		return `${format.number(standing?.promised ?? 0)} (${words('share', { percent, turnover: quota.turnover })})`
	}
	if (found.quotas.length === 0) return <p className="quiet">{words('quotasNone')}</p>
	return (
		<DataTable<Quota>
			caption={words('quotas')}
			rows={found.quotas}
			rowKey={(one) => String(one.year)}
			columns={[
				{ key: 'year', head: words('year'), cell: (one) => String(one.year), fold: 'title' },
				{ key: 'promised', head: words('promised'), cell: promised, fold: 'line' },
				{
					...{ key: 'supplied', head: words('supplied'), align: 'right', fold: 'line', strong: true },
					cell: (one) => format.number(one.supplied),
				},
				{
					...{ key: 'standing', head: words('standing'), fold: 'line' },
					cell: ({ standing }) =>
						standing === null ? (
							'–'
						) : (
							<Tone kind={tones[standing.standing]}>{code('quotaStandings', standing.standing)}</Tone>
						),
				},
				{
					...{ key: 'parts', head: words('parts'), fold: 'line' },
					cell: ({ parts }) =>
						parts.length === 0
							? words('notSplit')
							: parts
									.map(({ purpose, homes }) => words('part', { purpose: code('purposes', purpose), homes }))
									.join(', '),
				},
			]}
		/>
	)
}

export function Meetings({ found }: { found: Agreement }) {
	const words = useTranslations('agreements.page')
	const format = useFormat()
	if (found.meetings.length === 0) return <p className="quiet">{words('meetingsNone')}</p>
	return (
		<div className="stack-16 reading">
			{found.meetings.map((one) => (
				<article key={one.id} className="stack-8">
					<h3>{format.dayFull(one.heldOn)}</h3>
					<p className="quiet">{one.present}</p>
					<p>{one.notes}</p>
					{one.nextOn === null ? null : <p>{words('next', { day: format.dayFull(one.nextOn) })}</p>}
				</article>
			))}
		</div>
	)
}

/** What the landlord asks of whoever is to rent, as it stands and as it stood. */
export function Requirements({ found }: { found: Agreement }) {
	const words = useTranslations('agreements.page')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	if (found.requirements.length === 0) return <p className="quiet">{words('requirementsNone')}</p>
	return (
		<ul className="stack-16">
			{found.requirements.map((one) => (
				<li key={one.id} className={one.toOn === null ? undefined : 'quiet'}>
					<b>
						{one.toOn === null
							? words('from', { day: format.dayFull(one.fromOn) })
							: words('fromTo', { from: format.dayFull(one.fromOn), to: format.dayFull(one.toOn) })}
					</b>
					<ul>
						<li>
							{one.incomeTimesRent === null || one.incomeTimesRent === 0
								? words('noIncome')
								: words('income', { factor: format.number(one.incomeTimesRent / 10, 1) })}
						</li>
						<li>{`${fields('paymentRemarks')}: ${code('remarkTerms', one.paymentRemarks)}`}</li>
						<li>{`${fields('incomeSupport')}: ${code('supportTerms', one.incomeSupport)}`}</li>
						{one.others === null ? null : <li>{one.others}</li>}
					</ul>
				</li>
			))}
		</ul>
	)
}

type Offered = NonNullable<Agreement['offers']>[number]

/** Homes offered under the agreement, the latest first. */
export function Offers({ offers }: { offers: readonly Offered[] }) {
	const words = useTranslations('agreements.page')
	const format = useFormat()
	const code = useCode()
	if (offers.length === 0) return <p className="quiet">{words('offersNone')}</p>
	return (
		<DataTable<Offered>
			caption={words('offers')}
			rows={offers}
			rowKey={(one) => one.id}
			columns={[
				{
					...{ key: 'home', head: words('home'), fold: 'title' },
					cell: (one) => <TextLink to={`/housing/agreements/offers/${one.id}`}>{one.address}</TextLink>,
				},
				{ key: 'day', head: words('day'), fold: 'line', cell: (one) => format.day(one.offeredOn) },
				{
					...{ key: 'rent', head: words('rent'), align: 'right', fold: 'line' },
					cell: (one) => format.amount(ore(one.rentOre)),
				},
				{ key: 'status', head: words('status'), fold: 'line', cell: (one) => code('statuses', one.status) },
				{
					...{ key: 'became', head: words('became'), fold: 'line' },
					cell: (one) => (one.form === null ? '–' : code('forms', one.form as 'own-lease')),
				},
				{
					...{ key: 'movesIn', head: words('movesIn'), fold: 'line' },
					cell: (one) => (one.movesInOn === null ? '–' : format.day(one.movesInOn)),
				},
			]}
		/>
	)
}
