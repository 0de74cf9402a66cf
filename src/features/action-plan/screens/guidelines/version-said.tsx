import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import { Paragraphs } from '../draft/parts/paragraphs.tsx'
import type { GuidelinePage } from './open-guideline.ts'

type VersionSaidProps = { version: GuidelinePage['versions'][number]; holds: boolean }

/** What one version says, since when, and who decided it. */
export function VersionSaid({ version, holds }: VersionSaidProps) {
	const words = useTranslations('guidelines.said')
	const format = useFormat()
	const { number, text, link, news, decidedBy, validFrom, writtenBy } = version
	return (
		<div className="stack-8">
			<p className="quiet small">
				<b>{words('version', { number: String(number) })}</b>
				{holds ? `, ${words('holdsNow')}. ` : '. '}
				{words('from', { day: format.day(validFrom), by: decidedBy })}{' '}
				{writtenBy === null ? null : `${words('writtenBy', { who: writtenBy })}.`}
			</p>
			{news === '' ? null : <p className="reading">{words('news', { news })}</p>}
			{text === '' ? null : <Paragraphs text={text} />}
			{link === null ? null : (
				<p>
					<a href={link} rel="noreferrer">
						{words('link')}
					</a>{' '}
					<span className="quiet small">{link}</span>
				</p>
			)}
		</div>
	)
}
