/** A name as it is shown and given back: without a path, control characters, and marks that turn the reading round. */
export function fileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const at = clean.lastIndexOf('.')
  const [stem, ending] = at > 0 ? [clean.slice(0, at), clean.slice(at)] : [clean, '']
  return `${stem.slice(0, 120).trim() || 'file'}${ending.slice(0, 10)}`
}

/** The header that makes a browser keep a file and never open it in the page. */
export function asDownload(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
