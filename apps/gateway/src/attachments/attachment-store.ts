/** A picture that a shopper sent. */
export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  /** What the bytes are, whatever the sender called them. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** Keeps shoppers' pictures. */
export interface AttachmentStore {
  save(attachment: {
    shopId: string;
    name: string;
    mediaType: string;
    bytes: Uint8Array<ArrayBuffer>;
  }): Promise<StoredAttachment>;
  find(shopId: string, id: string): Promise<StoredAttachment | undefined>;
  read(shopId: string, id: string): Promise<(StoredAttachment & { bytes: Uint8Array }) | undefined>;
}
