import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import type { DoubleSide } from '../../queries/count-week/count-doubles.ts'
import type { DoubleReason } from '../../rules/count-week/doubles.ts'
import { useAnswerWords } from './use-answer-words.ts'

type Pair = {
	readonly aId: string
	readonly bId: string
	readonly reasons: readonly DoubleReason[]
	readonly a: DoubleSide | null
	readonly b: DoubleSide | null
}

type Props = { pair: Pair; number: number; settles: boolean; outcome: Outcome | undefined }

/** Two answers side by side, what differs marked in words, why they may be one person, and the two ways to settle it. */
export function DoublePair({ pair, number, settles, outcome }: Props) {
	const words = useTranslations('homelessness.count')
	const rows = useRows(pair)
	if (pair.a === null || pair.b === null) return null
	const name = (side: DoubleSide) =>
		words('doubles.answerNumber', { informant: side.informant, number: String(side.number) })
	return (
		<Section
			title={words('doubles.pair', { number: String(number) })}
			note={words('doubles.why', {
				reasons: pair.reasons.map((reason) => words(`reasons.${reason}`)).join(', '),
			})}
		>
			<div className="stack-16">
				<DataTable
					caption={words('doubles.pair', { number: String(number) })}
					rows={rows}
					rowKey={(row) => row.what}
					columns={[
						{ key: 'what', head: words('doubles.what'), cell: (row) => row.what, width: '24%' },
						{ key: 'a', head: name(pair.a), cell: (row) => row.a, width: '34%' },
						{ key: 'b', head: name(pair.b), cell: (row) => row.b, width: '34%' },
						{
							key: 'differs',
							head: '',
							fold: 'plain',
							cell: (row) =>
								row.a === row.b ? null : <Tone kind="warning">{words('doubles.differs')}</Tone>,
						},
					]}
				/>
				{settles ? (
					<Form name={`settleDouble-${number}`} words="homelessness.count" outcome={outcome} inline>
						<HiddenInput name="aId" value={pair.aId} />
						<HiddenInput name="bId" value={pair.bId} />
						<FormActions>
							<Submit kind="secondary" name="decision" value="same">
								{words('doubles.same')}
							</Submit>
							<Submit kind="secondary" name="decision" value="different">
								{words('doubles.different')}
							</Submit>
						</FormActions>
					</Form>
				) : null}
			</div>
		</Section>
	)
}

function useRows({ a, b }: Pair) {
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	const answer = useAnswerWords()
	if (a === null || b === null) return []
	const row = (what: string, told: (side: DoubleSide) => string) => ({ what, a: told(a), b: told(b) })
	// What only one of them was asked says nothing about whether they are one.
	const asked = Object.keys(a.answers).filter((code) => b.answers[code] !== undefined)
	return [
		row(words('doubles.place'), (side) => codes(`places.${side.place}`)),
		row(words('doubles.sex'), (side) => words(`person.sexes.${side.sex ?? 'unknown'}`)),
		row(words('doubles.birthYear'), (side) => String(side.birthYear ?? '–')),
		row(words('doubles.population'), (side) => codes(`spellPopulations.${side.population}`)),
		...asked.map((code) => row(answer.question(code), (side) => answer.value(code, side.answers[code]))),
	]
}
