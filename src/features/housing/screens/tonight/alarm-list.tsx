import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone, Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { HousingAlarm } from '../../queries/alarms/housing-alarms.ts'

/** Children in emergency housing, stays past their end, and long ones. */
export function AlarmList({ alarms }: { alarms: readonly HousingAlarm[] }) {
	const words = useTranslations('tonight')
	const forms = useTranslations('housing.forms')
	const format = useFormat()
	const nameOf = usePersonName()
	if (alarms.length === 0) return null
	const said = ({ kind, form, days, plannedEndOn }: HousingAlarm) =>
		words(`alarms.${kind}`, {
			form: forms(form),
			days: String(days),
			day: plannedEndOn === null ? '' : format.day(plannedEndOn, { weekday: false }),
		})
	return (
		<Section title={words('alarms.title')} note={String(alarms.length)}>
			<DataTable
				caption={words('alarms.title')}
				rows={alarms}
				rowKey={({ stayId, kind }) => `${stayId} ${kind}`}
				columns={[
					{
						key: 'who',
						head: words('fields.personId'),
						cell: (alarm) =>
							alarm.name === null && alarm.code === null ? (
								words('row.unnamed')
							) : (
								<TextLink to={`/people/${alarm.personId}`}>{nameOf(alarm)}</TextLink>
							),
					},
					{
						key: 'what',
						head: words('away.why'),
						cell: (alarm) => (
							<>
								{alarm.kind === 'long-stay' ? said(alarm) : <Tone kind="danger">{said(alarm)}</Tone>}
								{alarm.kind === 'past-planned-end' && alarm.bedTaken ? ` ${words('alarms.bedTaken')}` : null}
								{alarm.limit === null ? null : (
									<span className="quiet"> {words('alarms.limit', { limit: alarm.limit })}</span>
								)}{' '}
								{alarm.verified ? null : <Unverified of="source" />}
							</>
						),
					},
				]}
			/>
		</Section>
	)
}
