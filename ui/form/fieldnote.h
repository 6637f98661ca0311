// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/wrappedtexts.h"
#include "ui/look/theme.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

class Announcer;
class TextLabel;

/// The lines below a field: a hint, or what has just happened to the field, and a counter at the end. As high
/// as the longest text that may come, so that nothing moves when it does.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// Shown while there is neither a note nor a counter.
    void setHint(const QString &hint);
    /// The \a note is quiet, or has the colour and the icon of \a tone; empty for none.
    void setNote(const QString &note, std::optional<Tone> tone = std::nullopt);
    /// The \a counter stands at the end of the first line; empty for none.
    void setCounter(const QString &counter, std::optional<Tone> tone = std::nullopt);
    /// Says the note to those who hear the window, beside the description of the field: which is heard only
    /// when the focus comes to it.
    void announce();
    /// Keeps place for each of \a notes, with an icon or a counter beside it.
    void reserve(const QStringList &notes);

    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] TextLabel *textLabel() const { return m_text; }
    [[nodiscard]] TextLabel *counterLabel() const { return m_counter; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void place();
    [[nodiscard]] int symbolWidth() const;

    WrappedTexts m_hint;
    QString m_note;
    std::optional<Tone> m_tone;
    WrappedTexts m_reserved;
    TextLabel *m_text;
    TextLabel *m_counter;
    Announcer *m_announcer;
};

} // namespace BlazeAuth
