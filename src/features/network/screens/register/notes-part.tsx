import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { PlacePage } from '../../queries/register/place-page.ts'

type NotesProps = { page: PlacePage; outcome: Outcome | undefined }

/** What is noted about the municipality, and whether it sees it. */
export function NotesPart({ page: { notes, mayKeep }, outcome }: NotesProps) {
	const words = useTranslations('register')
	const standing = notes.filter(({ withdrawnOn }) => withdrawnOn === null)
	const struck = notes.filter(({ withdrawnOn }) => withdrawnOn !== null)
	return (
		<Section title={words('place.notes.title')}>
			<div className="stack-8">
				{standing.length === 0 ? <p className="quiet">{words('place.notes.none')}</p> : null}
				{standing.map((note) => (
					<div key={note.id}>
						<NoteLines note={note} />
						{mayKeep ? (
							<Form name="withdrawNote" words="register" outcome={outcome} inline>
								<HiddenInput name="noteId" value={note.id} />
								<Submit kind="quiet">{words('place.notes.withdraw')}</Submit>
							</Form>
						) : null}
					</div>
				))}
				{struck.length === 0 ? null : (
					<Disclosure summary={words('place.notes.struck')}>
						{struck.map((note) => (
							<NoteLines key={note.id} note={note} />
						))}
					</Disclosure>
				)}
				{mayKeep ? (
					<Disclosure summary={words('place.notes.add')} open={wasRefused(outcome, 'notePlace')}>
						<Form name="notePlace" words="register.noteForm" outcome={outcome}>
							<LongText name="body" rows={3} />
							<Choice
								name="shown"
								inline
								options={(['yes', 'no'] as const).map((value) => ({
									value,
									label: words(`choices.${value}`),
								}))}
							/>
							<Submit kind="secondary">{words('place.notes.save')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}

function NoteLines({ note }: { note: PlacePage['notes'][number] }) {
	const words = useTranslations('register.place.notes')
	const format = useFormat()
	const { body, notedOn, shownToPlace, withdrawnOn } = note
	const struck = withdrawnOn === null ? '' : ` · ${words('withdrawn', { day: format.dayFull(withdrawnOn) })}`
	return (
		<>
			<p className="worded">{withdrawnOn === null ? body : <s>{body}</s>}</p>
			<p className="quiet small">
				{format.dayFull(notedOn)} · {words(shownToPlace ? 'shown' : 'notShown')}
				{struck}
			</p>
		</>
	)
}

/** What the municipality has said is wrong; what waits stands open. */
export function CorrectionsPart({ page: { corrections, mayKeep }, outcome }: NotesProps) {
	const words = useTranslations('register')
	if (corrections.length === 0) return null
	const waiting = corrections.filter(({ state }) => state === 'new')
	const settled = corrections.filter(({ state }) => state !== 'new')
	return (
		<Section title={words('place.corrections.title')}>
			<div className="stack-8">
				{waiting.map((correction) => {
					const isThis = outcome !== undefined && !outcome.ok && outcome.values.correctionId === correction.id
					const own = isThis ? outcome : undefined
					return (
						<div key={correction.id}>
							<CorrectionLines correction={correction} />
							{mayKeep ? (
								<Disclosure
									summary={words('place.corrections.answer')}
									open={wasRefused(own, 'settleCorrection')}
								>
									<Form name="settleCorrection" words="register" outcome={own}>
										<HiddenInput name="correctionId" value={correction.id} />
										<Choice
											name="outcome"
											inline
											options={(['corrected', 'stands'] as const).map((value) => ({
												value,
												label: words(`choices.${value}`),
											}))}
										/>
										<LongText name="reply" rows={2} optional />
										<Submit kind="secondary">{words('place.corrections.answer')}</Submit>
									</Form>
								</Disclosure>
							) : null}
						</div>
					)
				})}
				{settled.length === 0 ? null : (
					<Disclosure summary={words('place.corrections.settled')}>
						{settled.map((correction) => (
							<CorrectionLines key={correction.id} correction={correction} />
						))}
					</Disclosure>
				)}
			</div>
		</Section>
	)
}

type CorrectionProps = { correction: PlacePage['corrections'][number] }

/** The same for the network and for the municipality: what was said, and what became of it. */
export function CorrectionLines({ correction }: CorrectionProps) {
	const words = useTranslations('register')
	const format = useFormat()
	const { about, body, sentOn, state, reply, settledOn } = correction
	const day = settledOn === null ? '' : format.dayFull(settledOn)
	return (
		<>
			<p className="worded">{body}</p>
			<p className="quiet small">
				{words('place.corrections.sent', { about: words(`about.${about}`), day: format.dayFull(sentOn) })} ·{' '}
				{words(`place.corrections.states.${state}`, { day })}
			</p>
			{reply === '' ? null : <p className="worded">{words('own.reply', { reply })}</p>}
		</>
	)
}
