import { createContext, useContext } from 'react'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { Locale } from '../platform/words/locales.ts'

/** What every page knows: which day it is, whose house it is and who is in it. */
export type Frame = {
	readonly today: PlainDate
	readonly locale: Locale
	readonly municipality: {
		readonly name: string
		readonly sample: boolean
		/** An authority or a partnership bears its name bare. */
		readonly isMunicipality: boolean
	} | null
	readonly who: { readonly name: string; readonly standing: string } | null
	readonly done: string | null
	/** A page's own name, new whenever it is drawn: a form sent twice from it does its work once. */
	readonly onceId: string
}

const FrameContext = createContext<Frame | null>(null)
export const FrameProvider = FrameContext.Provider

export function useFrame(): Frame {
	const frame = useContext(FrameContext)
	if (frame === null) throw new Error('a component was drawn outside the page frame')
	return frame
}

export function useToday(): PlainDate {
	return useFrame().today
}
