import { createTranslator } from 'use-intl/core'
import { sharePicture } from '../../../../platform/documents/share-picture.ts'
import type { OpenSite, Picture } from '../../published.ts'
import { publication as en } from '../../words/publication/en.ts'
import { publication as sv } from '../../words/publication/sv.ts'
import { named } from './drawn-chart.ts'

/** What stands for a page where somebody shares it. */
export function shareOf({ name, locale, bandColour }: OpenSite, title: string, year: number): Picture {
	const { share } = { sv, en }[locale]
	const say = createTranslator({ locale, messages: { share } })
	const told = { sender: name, title, band: bandColour, line: say('share', { year: String(year) }) }
	return named(sharePicture(told), 'image/png')
}
