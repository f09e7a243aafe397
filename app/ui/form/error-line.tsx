type Props = { id: string; sentence: string | undefined }

/** What is wrong with an answer, beside its control. */
export function ErrorLine({ id, sentence }: Props) {
  if (sentence === undefined) return null
  return (
    <p className="field-error" id={`${id}-error`}>
      {sentence}
    </p>
  )
}
