import { useLocale, useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { type MaskReason, maskSections, sectionOf } from '../../rules/rights/suggest-mask.ts'
import { type ExtractSpeech, speechIn } from './extract-speech.ts'
import { shownText } from './field-text.ts'
import type { RequestPage } from './open-request.ts'

type DeskProps = { page: RequestPage; outcome: Outcome | undefined }
type Asked = RequestPage['undecided'][number]

const shownAtOnce = 25

/** What may be somebody else's, in groups of one kind of record for one reason: read, and decided one by one or alike. */
export function MaskDesk({ page: { undecided, state }, outcome }: DeskProps) {
	const words = useTranslations('rights')
	const speech = speechIn(useLocale())
	if (state !== 'gathered' && state !== 'sent-back') return null
	const groups = new Map<string, Asked[]>()
	for (const asked of undecided) {
		const key = `${asked.piece.table} ${asked.field.because}`
		groups.set(key, [...(groups.get(key) ?? []), asked])
	}
	return (
		<Section title={words('steps.mask')} note={words('steps.maskState', { left: undecided.length })}>
			{undecided.length === 0 ? <p className="quiet">{words('steps.maskNone')}</p> : null}
			{[...groups].map(([key, asked]) => {
				const [first] = asked
				if (first === undefined) return null
				const because = first.field.because as MaskReason
				return (
					<Section
						key={key}
						level={3}
						title={speech.heading(first.piece.heading)}
						note={words(`reasons.${because}.name`)}
					>
						<div className="stack-8">
							<p className="quiet">{words(`reasons.${because}.why`)}</p>
							<ul className="stack-8">
								{asked.slice(0, shownAtOnce).map((one) => (
									<li key={`${one.piece.key} ${one.field.name}`}>
										<OneField asked={one} outcome={outcome} speech={speech} />
									</li>
								))}
							</ul>
							{asked.length > shownAtOnce ? (
								<p className="quiet">{words('steps.first', { shown: shownAtOnce, count: asked.length })}</p>
							) : null}
							<Form name="decideMasks" words="rights" outcome={undefined} inline>
								<HiddenInput name="table" value={first.piece.table} />
								<HiddenInput name="because" value={because} />
								<span className="quiet">{words('steps.all', { count: asked.length })}</span>
								<Submit kind="secondary" name="how" value="mask">
									{words('how.mask')} ({words(`sections.${sectionOf[because]}`)})
								</Submit>
								<Submit kind="quiet" name="how" value="show">
									{words('how.show')}
								</Submit>
							</Form>
						</div>
					</Section>
				)
			})}
		</Section>
	)
}

type FieldProps = { asked: Asked; outcome: Outcome | undefined; speech: ExtractSpeech }

function OneField({ asked: { piece, field }, outcome, speech }: FieldProps) {
	const words = useTranslations('rights.steps')
	const said = field.isFile ? words('isFile') : shownText(field, speech)
	return (
		<Disclosure
			summary={
				<>
					<strong>{speech.column(field.name)}:</strong> {said}
				</>
			}
			open={concerns(outcome, piece.key, field.name)}
		>
			<DecideForm piece={piece.key} field={field.name} because={field.because} outcome={outcome} />
		</Disclosure>
	)
}

const concerns = (outcome: Outcome | undefined, piece: string, field: string) =>
	outcome !== undefined && !outcome.ok && outcome.values.piece === piece && outcome.values.field === field

type DecideProps = {
	piece: string
	field: string
	because: MaskReason | null
	outcome: Outcome | undefined
}

/** One record: shown, masked by a section, or shown with passages struck out. */
export function DecideForm({ piece, field, because, outcome }: DecideProps) {
	const words = useTranslations('rights')
	return (
		<Form
			name="decideMask"
			words="rights"
			outcome={concerns(outcome, piece, field) ? outcome : undefined}
			initial={{ section: sectionOf[because ?? 'other-person'] }}
		>
			<HiddenInput name="piece" value={piece} />
			<HiddenInput name="field" value={field} />
			<SelectInput
				name="how"
				width="medium"
				options={(['show', 'mask', 'strike'] as const).map((value) => ({
					value,
					label: words(`how.${value}`),
				}))}
			/>
			<SelectInput
				name="section"
				width="medium"
				options={maskSections.map((value) => ({ value, label: words(`sections.${value}`) }))}
			/>
			<LongText name="passages" rows={2} optional />
			<TextInput name="note" optional />
			<Submit kind="secondary">{words('steps.save')}</Submit>
		</Form>
	)
}
