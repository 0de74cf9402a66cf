import { ChatIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ToldVoice } from '../../queries/voices/told-voice.ts'
import { useFrom } from './use-voice-words.ts'

/** What was said in their own words, from whom in kind, and what came of it. */
export function Quotes({ voices }: { voices: readonly ToldVoice[] }) {
	return (
		<ul className="stack-24">
			{voices.map((voice) => (
				<li key={voice.id}>
					<Quote voice={voice} />
				</li>
			))}
		</ul>
	)
}

function Quote({ voice }: { voice: ToldVoice }) {
	const words = useTranslations('voices')
	const format = useFormat()
	const from = useFrom()
	const { id, words: said, themes, shortened, outcome, why, withdrawnOn } = voice
	return (
		<div className="stack-8 reading">
			<p className="small">
				<ChatIcon aria-hidden /> <TextLink to={`/voices/${id}`}>{from(voice)}</TextLink>
				{themes.length === 0 ? null : (
					<span className="quiet"> · {themes.map((theme) => words(`themes.${theme}`)).join(', ')}</span>
				)}
			</p>
			{said === null ? (
				<p className="quiet">
					{withdrawnOn === null ? null : words('voice.gone', { day: format.dayFull(withdrawnOn) })}
				</p>
			) : (
				<OwnWords small>{said}</OwnWords>
			)}
			{shortened && said !== null ? <p className="small quiet">{words('shortened')}</p> : null}
			{outcome === null || why === null ? (
				<Waiting voice={voice} />
			) : (
				<p className="small">
					<b>{words(`outcomes.${outcome}`)}.</b> {why}{' '}
					<span className="quiet">{voice.toldBackOn === null ? words('voice.notToldBack') : null}</span>
				</p>
			)}
		</div>
	)
}

function Waiting({ voice: { stage } }: { voice: ToldVoice }) {
	const words = useTranslations('voices.stageOf')
	if (stage === 'to-look-at') return <Tone kind="warning">{words(stage)}</Tone>
	return stage === 'withdrawn' ? null : <p className="small quiet">{words('to-answer')}</p>
}
