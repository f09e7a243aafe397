type Props = { id: string; sentences: readonly string[] | undefined }

/** What is wrong with an answer, beside its control. */
export function ErrorLine({ id, sentences }: Props) {
  if (!sentences) return null
  return (
    <p className="field-error" id={`${id}-error`}>
      {sentences.join('. ')}
    </p>
  )
}
