// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtGui/QFont>

#include <optional>

class QWidget;

namespace BlazeAuth {

/// How high word-wrapped text is at the widths at which it was measured. To lay out text is what takes the
/// longest in the start of a window, and layouts ask again and again for the same few widths.
class HeightsByWidth
{
public:
    /// Forgets everything, unless \a text and the font of \a widget are those of the last time. Whether it
    /// did.
    bool follow(const QString &text, const QWidget &widget);
    /// The height at \a width, as \a measure tells it where it does not follow from what it has told before.
    template <typename Measure> [[nodiscard]] int at(int width, Measure measure)
    {
        if (const auto height = known(width))
            return *height;
        const int height = measure();
        learn(width, height);
        return height;
    }

private:
    [[nodiscard]] std::optional<int> known(int width) const;
    void learn(int width, int height);

    QString m_text;
    QFont m_font;
    int m_dotsPerInch = 0;
    QMap<int, int> m_heights;
};

} // namespace BlazeAuth
