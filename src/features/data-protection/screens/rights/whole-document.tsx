import { useSearchParams } from 'react-router'
import { useLocale, useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { type GivenPiece, maskExtract } from '../../rules/rights/extract.ts'
import { type ExtractSpeech, speechIn } from './extract-speech.ts'
import { fieldText } from './field-text.ts'
import { DecideForm } from './mask-desk.tsx'
import type { RequestPage } from './open-request.ts'

type DocumentProps = { page: RequestPage; outcome: Outcome | undefined }

/** Everything as it would be given now, for whoever masks and whoever looks: also what nobody suggested can be masked. */
export function WholeDocument({ page: { document, state }, outcome }: DocumentProps) {
	const words = useTranslations('rights.steps')
	const speech = speechIn(useLocale())
	const [search] = useSearchParams()
	if (document === null) return null
	const given = maskExtract(document.extract, document.decisions)
	if (given.length === 0) return null
	const headings = [...new Set(given.map(({ heading }) => heading))]
	const changes = state === 'gathered' || state === 'sent-back'
	const chosen = given.find(({ key }) => key === search.get('piece'))
	const field = chosen?.fields.find(({ name }) => name === search.get('field'))
	return (
		<Section
			title={words('whole')}
			id="whole"
			note={words(changes ? 'wholeText' : 'wholeRead', { pieces: given.length })}
		>
			{changes && chosen !== undefined && field !== undefined ? (
				<Section level={3} title={speech.heading(chosen.heading)} note={speech.column(field.name)}>
					<p>{fieldText(field, speech)}</p>
					<DecideForm piece={chosen.key} field={field.name} because={null} outcome={outcome} />
				</Section>
			) : null}
			<div className="stack-8">
				{headings.map((heading) => (
					<Disclosure
						key={heading}
						summary={words('maskedIn', {
							heading: speech.heading(heading),
							masked: maskedOf(given, heading),
						})}
					>
						<div className="stack-24">
							{given
								.filter((piece) => piece.heading === heading)
								.map((piece) => (
									<OnePiece key={piece.key} piece={piece} speech={speech} changes={changes} />
								))}
						</div>
					</Disclosure>
				))}
			</div>
		</Section>
	)
}

/** How many things under a heading are not given whole: whoever looks a second time sees where to look. */
function maskedOf(given: readonly GivenPiece[], heading: string): number {
	return given
		.filter((piece) => piece.heading === heading)
		.flatMap(({ fields }) => fields)
		.filter((field) => field.is !== 'shown').length
}

type PieceProps = { piece: GivenPiece; speech: ExtractSpeech; changes: boolean }

function OnePiece({ piece, speech, changes }: PieceProps) {
	const words = useTranslations('rights')
	const earlier = piece.earlierTo === null ? null : piece.earlierTo.slice(0, 10)
	return (
		<div>
			{earlier === null ? null : <p className="quiet small">{words('steps.earlier', { day: earlier })}</p>}
			<DefinitionRows
				rows={piece.fields.map((field) => ({
					label: speech.column(field.name),
					value: (
						<>
							{fieldText(field, speech)}{' '}
							{changes ? (
								<TextLink to={`?piece=${piece.key}&field=${field.name}#whole`}>{words('how.mask')}</TextLink>
							) : null}
						</>
					),
				}))}
			/>
		</div>
	)
}
