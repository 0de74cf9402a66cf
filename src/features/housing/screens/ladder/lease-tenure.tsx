import { useTranslations } from 'use-intl'
import { Tone, Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { TenureRuleId } from '../../rules/ladder/tenure.ts'
import type { LeasePage } from './lease-next.tsx'

type Lease = NonNullable<LeasePage['lease']>

/** What the law says of this lease, paragraph by paragraph, and what is worth a second look. */
export function LeaseTenure({ lease, rules }: { lease: Lease; rules: LeasePage['rules'] }) {
	const words = useTranslations('ladder')
	const format = useFormat()
	const { security } = lease
	// What is not known of this home makes the paragraph unverified for it.
	const doubtful: readonly TenureRuleId[] =
		security.security === 'given-up' ? ['waiver-approval'] : ['no-prolongation', 'block-lease']
	const told: Readonly<Partial<Record<TenureRuleId, string>>> = {
		'notify-landlord':
			lease.landlordNotifiedOn === null
				? words('lease.notNotified')
				: words('lease.notified', { day: format.day(lease.landlordNotifiedOn) }),
		'no-prolongation': words(`lease.security.${security.security}`, {
			from: security.from === null ? '' : format.day(security.from),
		}),
		'waiver-approval': words(`waivers.${lease.waiver}`),
		'longest-notice': words('lease.noticeMonths', { count: lease.noticeMonths }),
		'rent-cap':
			lease.cap === null
				? words('lease.capUnknown')
				: words('lease.capIs', { cap: format.amount(lease.cap) }),
	}
	return (
		<div className="stack-24">
			<Section title={words('lease.tenure')} note={words('lease.tenureNote')}>
				{lease.warnings.length === 0 ? null : (
					<ul>
						{lease.warnings.map((warning) => (
							<li key={warning}>
								<Tone kind="warning">{words(`lease.warnings.${warning}`)}</Tone>
							</li>
						))}
					</ul>
				)}
				{lease.tenure === 'first-hand' ? (
					<p>{words(`lease.security.${security.security}`, { from: '' })}</p>
				) : null}
				<dl className="stack-8">
					{rules.map(({ id, paragraph, verified }) => (
						<div key={id}>
							<dt>
								<b>{paragraph}</b>{' '}
								{verified && (security.verified || !doubtful.includes(id)) ? null : <Unverified />}
							</dt>
							<dd>
								{words(`lease.rules.${id}`)} {told[id] === undefined ? null : <b>{told[id]}</b>}
							</dd>
						</div>
					))}
				</dl>
			</Section>
			<Section title={words('lease.termsTitle')} note={words(`tenures.${lease.tenure}`)}>
				{lease.terms.length === 0 ? (
					<p className="quiet">{words('lease.termsNone')}</p>
				) : (
					<ul>
						{lease.terms.map((term) => (
							<li key={term}>{words(`terms.${term as 'keys'}`)}</li>
						))}
					</ul>
				)}
			</Section>
		</div>
	)
}
