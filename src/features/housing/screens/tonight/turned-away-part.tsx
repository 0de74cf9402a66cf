import { useTranslations } from 'use-intl'
import { Tap } from '../../../../ui/desk.tsx'
import { Choice, FieldRow, HiddenInput, NumberInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ChildWord } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type DeskPart, wasRefused } from './tonight-types.ts'

type Codes = { reasons: readonly Reason[]; insteads: readonly Instead[] }
type Row = DeskPart['desk']['turnedAway'][number]
type Reason = Row['reason']
type Instead = Row['instead']

/** Who got no place tonight and why. */
export function TurnedAwayPart({ desk, address, outcome, reasons, insteads }: DeskPart & Codes) {
	const words = useTranslations('tonight')
	const format = useFormat()
	const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({
		value,
		label: words(`answers.${value}`),
	}))
	return (
		<Section title={words('away.title')} note={String(desk.turnedAway.length)}>
			{desk.turnedAway.length === 0 ? (
				<p className="quiet">{words('away.none')}</p>
			) : (
				<DataTable
					caption={words('away.title')}
					rows={desk.turnedAway}
					rowKey={({ id }) => id}
					columns={[
						{ key: 'at', head: words('away.time'), cell: ({ at }) => format.time(at) },
						{
							key: 'who',
							head: words('away.who'),
							cell: ({ name, people, children }) => (
								<>
									{name ?? words('away.people', { count: people })}{' '}
									{children === 'yes' ? <ChildWord>{words('away.children')}</ChildWord> : null}
								</>
							),
						},
						{ key: 'why', head: words('away.why'), cell: ({ reason }) => words(`reasons.${reason}`) },
						{ key: 'need', head: words('away.need'), cell: ({ ownNeed }) => words(`answers.${ownNeed}`) },
						{ key: 'went', head: words('away.went'), cell: ({ instead }) => words(`insteads.${instead}`) },
						{
							key: 'do',
							head: '',
							cell: ({ id, reason }) => (
								<Tap
									name="takeBackTurnedAway"
									to={address}
									kind="quiet"
									whom={words(`reasons.${reason}`)}
									values={{ turnedAwayId: id, desk: desk.id, on: desk.night }}
								>
									{words('away.undo')}
								</Tap>
							),
						},
					]}
				/>
			)}
			<Disclosure summary={words('away.summary')} open={wasRefused(outcome, 'turnAway')}>
				<Form
					name="turnAway"
					words="tonight"
					to={address}
					outcome={outcome}
					initial={{ ownNeed: 'unknown', children: 'unknown', instead: 'unknown', people: '1' }}
				>
					<HiddenInput name="propertyId" value={desk.id} />
					<HiddenInput name="night" value={desk.night} />
					<Choice
						name="reason"
						options={reasons.map((value) => ({ value, label: words(`reasons.${value}`) }))}
					/>
					<Choice name="barredByDecision" inline optional options={answers} />
					<Choice name="ownNeed" inline options={answers} />
					<Choice name="children" inline options={answers} />
					<FieldRow>
						<NumberInput name="people" />
						<SelectInput
							name="instead"
							width="medium"
							options={insteads.map((value) => ({ value, label: words(`insteads.${value}`) }))}
						/>
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('away.submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}
